#!/usr/bin/env bash
# Resident memory of LPI, idle and after requests: the JVM and its PostgreSQL, shared pages counted once (PSS).
# bench/memoire.sh [requests]
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/.."

demandes=${1:-10000}
port=${LPI_PORT:-8095}
lpi=http://localhost:$port
donnees=$(mktemp -d)
processus=
trap '[ -z "$processus" ] || { kill "$processus" 2>/dev/null; wait "$processus" 2>/dev/null || :; }; rm -rf "$donnees"' EXIT

# Of these processes and all that descend from them, in megabytes.
descendance() {
  local pid
  for pid in "$@"; do
    echo "$pid"
    descendance $(cat "/proc/$pid/task/"*/children 2>/dev/null)
  done
}
pss() { for pid in $(descendance "$@"); do awk '/^Pss:/ { print $2 }' "/proc/$pid/smaps_rollup" 2>/dev/null || :; done | awk '{ n += $1 } END { printf "%d", n / 1024 }'; }
dire() { printf '%-24s JVM %4s Mo   PostgreSQL %4s Mo\n' "$1" "$(pss "$processus")" "$(pss "$(head -1 "$donnees/base/postmaster.pid")")"; }

curl -s "$lpi/connexion" >/dev/null && { echo "Le port $port est pris : LPI_PORT en choisit un autre." >&2; exit 1; }
LPI_PORT=$port LPI_DATA=$donnees ./lpi run >"$donnees/lpi.log" 2>&1 &
processus=$!
until curl -s "$lpi/connexion" 2>/dev/null | grep -q '</html>'; do
  kill -0 "$processus" 2>/dev/null || { cat "$donnees/lpi.log" >&2; exit 1; }
  sleep 0.2
done
sleep 10
dire "au repos"

# Logged in, on the pages a teacher opens: the list of livrets, and one of them.
biscuits=$donnees/biscuits
jeton=$(curl -s -c "$biscuits" "$lpi/connexion" | grep -o 'name="_csrf" value="[^"]*"' | head -1 | cut -d'"' -f4)
curl -s -b "$biscuits" -c "$biscuits" -o /dev/null --data-urlencode "_csrf=$jeton" \
  -d identifiant=enseignant.ecole -d motDePasse=Demonstration-2026 "$lpi/connexion"
livret=$(curl -s -b "$biscuits" "$lpi/" | grep -o '/livrets/[0-9A-Z-]*[0-9][0-9A-Z-]*' | head -1)
printf 'url = "%s"\noutput = /dev/null\n' "$lpi/" "$lpi$livret" >"$donnees/pages"
deux=$((demandes / 2))
debut=$(date +%s)
for ((i = 0; i < deux; i += 500)); do
  for ((j = 0; j < 500; j++)); do cat "$donnees/pages"; done >"$donnees/envoi"
  curl -s -b "$biscuits" -K "$donnees/envoi" -w '%{http_code}\n'
done | sort | uniq -c | sed 's/^/réponses : /'
dire "après $demandes demandes"
echo "en $(($(date +%s) - debut)) s sur $(nproc) cœurs"
