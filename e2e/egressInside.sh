#!/usr/bin/env bash
# The inside of egress.sh: never call it directly, it rearranges the network it runs in.
set -uo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

ip link set lo up
ip route add local default dev lo
ip -6 route add local default dev lo 2>/dev/null
echo 'nameserver 10.99.0.53' >"$folder/resolv.conf"
mount --bind "$folder/resolv.conf" /etc/resolv.conf

# record COMMAND…: runs it and leaves in $folder/packets a line for each destination off loopback.
record() {
  mkfifo "$folder/ready"
  python3 "$here/egressRecorder.py" "$folder/packets" >"$folder/ready" &
  local recorder=$!
  read -r <"$folder/ready"
  "$@"
  local status=$?
  # What was sent last may still be on its way.
  sleep 0.5
  kill "$recorder"
  wait "$recorder"
  rm "$folder/ready"
  return "$status"
}

record timeout 10 python3 -c '
import socket
def attempt(call):
    try: call()
    except OSError: pass
attempt(lambda: socket.create_connection(("1.1.1.1", 443), 1))
attempt(lambda: socket.create_connection(("2606:4700::1111", 443), 1))
attempt(lambda: socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto(b"x", ("8.8.8.8", 443)))
attempt(lambda: socket.getaddrinfo("control.example", 443))
attempt(lambda: socket.create_connection(("127.0.0.1", 9), 1))'
for expected in '1.1.1.1:443/tcp' '8.8.8.8:443/udp' '10.99.0.53:53/udp control.example'; do
  grep -qxF "$expected" "$folder/packets" && continue
  echo "The recorder missed a packet to $expected, so it proves nothing." >&2
  exit 1
done
if grep -q '^127\.' "$folder/packets"; then
  echo 'The recorder counts loopback, so it proves nothing.' >&2
  exit 1
fi

record "$@"
status=$?
if [[ -s "$folder/packets" ]]; then
  echo 'Packets left for:' >&2
  cat "$folder/packets" >&2
  exit 1
fi
echo 'No packet left this computer.'
exit "$status"
