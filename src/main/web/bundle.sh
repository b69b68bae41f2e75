#!/bin/sh
# bundle.sh TOOLS ESBUILD OUT: the browser side becomes minified modules and style sheets with source maps.
set -eu
tools=$1 esbuild=$1/$2 out=$3
here=$(cd "$(dirname "$0")" && pwd)
chmod +x "$esbuild"
version() { ls "$tools/$1" | tail -n 1; }
exec "$esbuild" "$here"/*.ts "$here"/*.css \
  --bundle --minify --sourcemap --format=esm --target=es2022 --log-level=warning \
  --alias:lit="$tools/lit/$(version lit)" \
  --alias:lit-html="$tools/lit-html/$(version lit-html)" \
  --alias:lit-element="$tools/lit-element/$(version lit-element)" \
  --alias:@lit/reactive-element="$tools/reactive-element/$(version reactive-element)" \
  --outdir="$out"
