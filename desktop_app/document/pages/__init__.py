"""What pages did to the text: lines joined again, furniture and set-in lines out, tables closed up."""
