# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Shared by the scripts beside it (source it): goes to the checkout's root, installs what is missing, builds.

checkout=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$checkout" || exit 1

# Another checkout of the same sources compiles to the same objects: let ccache see them as equal.
export CCACHE_BASEDIR=$checkout CCACHE_NOHASHDIR=1

say() {
  printf '%s\n' "$*" >&2
}

# Prints the fields of scripts/packages for the given groups, one package a line: name|how|purpose.
wantedPackages() {  # group...
  awk -F'|' -v groups=" $* " '
    /^[[:space:]]*(#|$)/ { next }
    { for (i = 1; i <= NF; i++) gsub(/^[[:space:]]+|[[:space:]]+$/, "", $i) }
    index(groups, " " $1 " ") { print $2 "|" $3 "|" $4 }' scripts/packages
}

# Whether something is there, on a system whose packages have other names than Debian's.
isThere() {  # "tool NAME", "cmake NAME" or "file PATTERN"
  local kind=${1%% *} name=${1#* }
  case $kind in
    tool) command -v "$name" >/dev/null ;;
    cmake) compgen -G "/usr/lib*/cmake/$name" >/dev/null || compgen -G "/usr/lib/*/cmake/$name" >/dev/null ||
      compgen -G "/usr/share/cmake/$name" >/dev/null || compgen -G "/usr/local/*/cmake/$name" >/dev/null ;;
    file) [[ -n $(find /usr/share /usr/lib /usr/lib64 -name "$name" -print -quit 2>/dev/null) ]] ;;
  esac
}

isInstalled() {  # package, how to see it without dpkg
  if command -v dpkg-query >/dev/null; then
    # One word for each architecture it is installed for.
    [[ $(dpkg-query --show --showformat='${db:Status-Status} ' "$1" 2>/dev/null) =~ ^(installed )+$ ]]
  else
    isThere "$2"
  fi
}

hasCandidate() {  # package
  [[ $(apt-cache policy "$1" 2>/dev/null) =~ Candidate:\ [^\(] ]]
}

aptGet() {
  if [[ $EUID -eq 0 ]]; then
    DEBIAN_FRONTEND=noninteractive apt-get "$@" >&2
  else
    sudo DEBIAN_FRONTEND=noninteractive apt-get "$@" >&2
  fi
}

installPackages() {  # package...
  local package
  for package in "$@"; do
    if ! hasCandidate "$package"; then
      aptGet update || true
      break
    fi
  done
  # Lists that are old name files that are gone: one more try with new ones.
  aptGet install --yes --no-install-recommends "$@" ||
    { aptGet update && aptGet install --yes --no-install-recommends "$@"; }
}

# Installs what is missing of some groups of scripts/packages. Where nothing is, nothing is asked and nothing is fetched.
needPackages() {  # group...
  local name how purpose missing=()
  while IFS='|' read -r name how purpose; do
    if ! isInstalled "$name" "$how"; then
      if [[ ${#missing[@]} -eq 0 ]]; then
        say 'Orrery needs these packages, which are not here:'
      fi
      say "$(printf '  %-24s %s' "$name" "$purpose")"
      missing+=("$name")
    fi
  done < <(wantedPackages "$@")
  if [[ ${#missing[@]} -eq 0 ]]; then
    return
  fi

  if ! command -v apt-get >/dev/null; then
    say 'There is no apt-get here to install them with. Install them (the names are those of Debian 12) and start again.'
    exit 1
  fi
  if [[ $EUID -ne 0 ]] && ! command -v sudo >/dev/null; then
    say 'Installing takes root, and there is no sudo here. As root:'
    say "  apt-get install --no-install-recommends ${missing[*]}"
    exit 1
  fi
  say "Installing them with apt-get$([[ $EUID -eq 0 ]] || printf ', through sudo')."
  if ! installPackages "${missing[@]}"; then
    say "apt-get could not install them: its message is above. Still missing: ${missing[*]}"
    exit 1
  fi
}

# Configures and builds a preset; nothing of it goes to stdout.
build() {  # preset, argument of cmake --build...
  local preset=$1
  shift
  cmake --preset "$preset" >&2
  cmake --build --preset "$preset" "$@" >&2
}
