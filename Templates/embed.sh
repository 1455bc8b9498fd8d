#!/bin/sh
# Writes the YAML files of this folder into one Swift file, so that the program carries them.
# usage: Templates/embed.sh [FILE]      FILE - prints; without it the file in Sources/ is renewed
set -eu
export LC_ALL=C
cd "$(dirname "$0")"
target=${1:-../Sources/ParasolModel/Generated/ShippedTemplates.swift}

# As many # as it takes for nothing in the file to end the literal or to be an escape.
hashes_for() {
  hashes='#'
  while grep -qF -e '"""'"$hashes" -e '\'"$hashes" "$1"; do hashes="$hashes#"; done
  printf '%s' "$hashes"
}

generate() {
  cat <<'SWIFT'
// swift-format-ignore-file
// Made by `make templates` from the files in Templates/. Change those.

/// The YAML files that ship inside the program.
package enum ShippedTemplates {
  /// Paths relative to `Templates/`, sorted bytewise.
  package static let all: [(path: String, text: String)] = [
SWIFT
  find . -type f -name '*.yaml' | sed 's|^\./||' | sort | while read -r path; do
    hashes=$(hashes_for "$path")
    printf '    (\n"%s",\n%s"""\n' "$path" "$hashes"
    cat "$path"
    printf '\n"""%s\n    ),\n' "$hashes"
  done
  printf '  ]\n}\n'
}

if [ "$target" = - ]; then
  generate
  exit
fi
mkdir -p "$(dirname "$target")"
generate >"$target.new"
if cmp -s "$target.new" "$target"; then
  rm "$target.new"
else
  mv "$target.new" "$target"
  echo "renewed $(basename "$target")"
fi
