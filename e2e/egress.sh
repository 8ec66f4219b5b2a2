#!/usr/bin/env bash
# Runs a command where every address of the world leads back to this computer and every packet is recorded:
#
#   e2e/egress.sh npx playwright test --config e2e
#
# In a network namespace of its own all addresses are local (AnyIP), so an attempt to reach one is never hidden behind
# "network unreachable": it becomes a packet on the loopback device with its destination in it. Fails when anything was
# sent to other than 127.0.0.0/8 or ::1, when the recorder misses the packets that it is sent to begin with, or when
# the command fails. Where the system allows no namespaces (or is not Linux), says so and only runs the command.
set -uo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

skip() {
  echo "Packets were not recorded: $1. Running without." >&2
  shift
  exec "$@"
}
for tool in unshare ip python3; do
  command -v "$tool" >/dev/null || skip "there is no $tool on this computer" "$@"
done
# Not root: a user namespace in which we are.
unshare=(unshare --net --mount)
[[ $(id -u) == 0 ]] || unshare+=(--map-root-user)
"${unshare[@]}" true 2>/dev/null || skip 'this system allows no namespaces' "$@"

exec "${unshare[@]}" bash "$here/egressInside.sh" "$@"
