"""What a place, a body or an event is like: profiles, introductions, what two sides agree on."""
