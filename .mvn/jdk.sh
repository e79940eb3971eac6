# Sourced by ./mvnw: exports JAVA_HOME of a JDK >= 25, wherever it is installed.
_need=25
_jdk_ok() { [ -x "$1/bin/javac" ] && [ -r "$1/release" ] && [ "$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")" -ge "$_need" ] 2>/dev/null; }
_javac=$(command -v javac 2>/dev/null || :); [ -z "$_javac" ] || _javac=$(dirname "$(dirname "$(readlink -f "$_javac" 2>/dev/null || echo "$_javac")")")
for _h in "${JAVA_HOME-}" "$_javac" "${JAVA25_HOME-}" "${JAVA_HOME_25_X64-}" /usr/lib/jvm/* /opt/java/* /opt/jdk* /usr/java/* /usr/local/openjdk-* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
  if [ -n "$_h" ] && _jdk_ok "$_h"; then JAVA_HOME=$_h; export JAVA_HOME; PATH=$JAVA_HOME/bin:$PATH; export PATH; break; fi
done
_jdk_ok "${JAVA_HOME-}" || { echo "JDK $_need or newer is needed and was not found. Install one (for example Temurin $_need) or set JAVA_HOME to it, and run this command again." >&2; exit 1; }
