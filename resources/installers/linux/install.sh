#!/bin/sh
# Start menu entry, file association, commands, completion and manual page, for this person alone.
# Run from the unpacked application folder: sh install.sh   (undo: sh install.sh --remove)
set -eu
here=$(cd "$(dirname "$0")" && pwd)
data=${XDG_DATA_HOME:-$HOME/.local/share}
bin=$HOME/.local/bin
if [ "${1:-}" = "--remove" ]; then
  rm -f "$bin/duizhao" "$bin/duizhao-gui" "$data/applications/duizhao.desktop" "$data/mime/packages/duizhao.xml" \
    "$data/icons/hicolor/scalable/apps/duizhao.svg" "$data/bash-completion/completions/duizhao" \
    "$data/man/man1/duizhao.1"
else
  mkdir -p "$bin" "$data/applications" "$data/mime/packages" "$data/icons/hicolor/scalable/apps" \
    "$data/bash-completion/completions" "$data/man/man1"
  ln -sf "$here/duizhao" "$here/duizhao-gui" "$bin/"
  sed "s|^Exec=duizhao-gui|Exec=\"$here/duizhao-gui\"|" "$here/duizhao.desktop" > "$data/applications/duizhao.desktop"
  cp "$here/duizhao.xml" "$data/mime/packages/"
  cp "$here/duizhao.svg" "$data/icons/hicolor/scalable/apps/"
  "$here/duizhao" completion bash > "$data/bash-completion/completions/duizhao"
  "$here/duizhao" manual > "$data/man/man1/duizhao.1"
fi
for tool in "update-desktop-database $data/applications" "update-mime-database $data/mime"; do
  command -v "${tool%% *}" > /dev/null && $tool || true
done
