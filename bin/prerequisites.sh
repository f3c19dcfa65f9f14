# Sourced by the commands beside it: finds what they need, and installs it where that is possible,
# which is on Debian as root. Elsewhere it says what to install.

fail() {
  printf '%s\n' "$@" >&2
  exit 1
}

# require NAME LEAST PACKAGE VERSION_COMMAND: a program of at least that version.
require() {
  local found
  found=$($4) || true
  if [ -z "$found" ] && can_install; then
    install_package "$3"
    found=$($4) || true
  fi
  [ -n "$found" ] ||
    fail "$1 $2 or later is needed, and there is none." "On Debian: apt-get install $3"
  at_least "$2" "$found" ||
    fail "$1 $2 or later is needed, and this is $found." "On Debian: apt-get install $3"
}

require_jdk() {
  require JDK 17 openjdk-17-jdk-headless jdk_version
}

require_maven() {
  require Maven 3.8 maven maven_version
}

require_node() {
  require Node 20 nodejs node_version
  require npm 9 npm npm_version
}

# Chromium for the page's tests, which find it as $CHROMIUM.
require_chromium() {
  CHROMIUM=$(chromium_path) || true
  if [ -z "$CHROMIUM" ] && can_install; then
    install_package chromium
    CHROMIUM=$(chromium_path) || true
  fi
  [ -n "$CHROMIUM" ] ||
    fail "Chromium is needed for the page's tests, and there is none." \
      "On Debian: apt-get install chromium. Elsewhere: point CHROMIUM at a Chromium or Chrome."
  export CHROMIUM
}

# The JDK that Maven would run on, which need not be the first on the path.
jdk_version() {
  "${JAVA_HOME:+$JAVA_HOME/bin/}javac" -version 2>&1 | sed -n 's/^javac \([0-9][0-9.]*\).*/\1/p'
}

maven_version() {
  command -v mvn >/dev/null && mvn -v 2>/dev/null | sed -n 's/.*Apache Maven \([0-9.]*\).*/\1/p'
}

node_version() {
  command -v node >/dev/null && node --version | sed 's/^v//'
}

npm_version() {
  command -v npm >/dev/null && npm --version
}

chromium_path() {
  local name
  for name in "${CHROMIUM:-chromium}" chromium-browser google-chrome-stable google-chrome; do
    command -v "$name" && return
  done
}

at_least() {
  [ "$(printf '%s\n' "$1" "$2" | sort -V | head -n 1)" = "$1" ]
}

can_install() {
  [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null
}

install_package() {
  echo "Installing $1"
  mkdir -p target
  {
    apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$1"
  } >>target/apt.log 2>&1 || fail "apt-get could not install $1: see target/apt.log"
}
