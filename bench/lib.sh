# What the measurements share: a platform of their own on data of their own, its database, nginx.
# shellcheck shell=bash
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
. .mvn/jdk.sh

work=$(mktemp -d -p "${BENCH_DIR:-${TMPDIR:-/tmp}}") platform='' nginx=''
stop() {
  local pid
  for pid in $platform $nginx; do kill "$pid" 2>/dev/null || true; done
  for pid in $platform $nginx; do wait "$pid" 2>/dev/null || true; done
  rm -rf "$work"
}
trap stop EXIT
trap 'exit 130' INT TERM

fail() { echo "bench: $1" >&2; exit 1; }
as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi; }
need() { # program, Debian package
  PATH=$PATH:/usr/sbin
  command -v "$1" >/dev/null && return
  as_root apt-get update -q >&2
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "$2" >&2
}
free_port() {
  local port
  while port=$((20000 + RANDOM % 12000)); (: <"/dev/tcp/127.0.0.1/$port") 2>/dev/null; do :; done
  echo "$port"
}
await() { # address, process, log
  local i
  for ((i = 0; i < 600; i++)); do
    kill -0 "$2" 2>/dev/null || { tail -n 20 "$3" >&2; fail "did not start: $1"; }
    curl -fsS -o /dev/null "$1" 2>/dev/null && return
    sleep 0.1
  done
  tail -n 20 "$3" >&2
  fail "does not answer: $1"
}
jar() { # the one built here unless JAR names another
  [ -z "${JAR-}" ] || { echo "$JAR"; return; }
  local jars=(target/platform-*.jar)
  [ -f "${jars[0]}" ] || { ./mvnw -q -DskipTests package >&2; jars=(target/platform-*.jar); }
  echo "${jars[0]}"
}
start() { # arguments for the platform → $here
  here=http://127.0.0.1:$(free_port)
  # shellcheck disable=SC2086
  java -Xmx512m ${BENCH_JVM-} -jar "$(jar)" --server.port="${here##*:}" --nqs.data="$work/data" "$@" \
    >"$work/platform.log" 2>&1 &
  platform=$!
  await "$here/ru/professions/1" "$platform" "$work/platform.log"
}
sql() { # statements on stdin, as the superuser of the embedded database; rows on stdout
  [ -f "$work/pgjdbc.jar" ] || { unzip -p "$(jar)" 'BOOT-INF/lib/postgresql-*.jar' >"$work/pgjdbc.jar"; }
  java -cp "$work/pgjdbc.jar" bench/Sql.java "$work/data"
}
machine() {
  echo "$(date -u +%F), $(nproc) processors, $(awk '/MemTotal/ { printf "%.0f GiB", $2 / 1048576 }' /proc/meminfo)," \
    "$(sed -n 's/^JAVA_RUNTIME_VERSION="\(.*\)"/JDK \1/p' "$JAVA_HOME/release"), load $(cut -d' ' -f1 /proc/loadavg) before"
}
middle() { sort -n | awk '{ v[NR] = $1 } END { print NR % 2 ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2 }'; }
share() { sort -n | awk -v s="$1" '{ v[NR] = $1 } END { print v[int(s * (NR - 1)) + 1] }'; }
