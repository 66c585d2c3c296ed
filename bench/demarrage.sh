#!/usr/bin/env bash
# Time from « ./lpi run » to the whole of /connexion, on a data folder that exists already.
# bench/demarrage.sh [starts]
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/.."

fois=${1:-7}
port=${LPI_PORT:-8095}
donnees=$(mktemp -d)
journal=$donnees/lpi.log
lpi=
trap '[ -z "$lpi" ] || { kill "$lpi" 2>/dev/null; wait "$lpi" 2>/dev/null || :; }; rm -rf "$donnees"' EXIT

page() { curl -s "http://localhost:$port/connexion" 2>/dev/null; }

# Waits for the line that says it is ready: asking again and again would take a third of a processor from the start.
lancer() {
  : >"$journal"
  LPI_PORT=$port LPI_DATA=$donnees ./lpi run >"$journal" 2>&1 &
  lpi=$!
  grep -q -m1 'LPI prêt' <(tail -n +1 -f --pid="$lpi" "$journal") || { cat "$journal" >&2; exit 1; }
  page | grep -q '</html>'
}

arreter() {
  kill "$lpi"
  wait "$lpi" || :
  lpi=
}

# utime and stime of this process, in hundredths of a second.
processeur() { awk '{ sub(/.*\) /, ""); print $12 + $13 }' "/proc/$1/stat"; }

page >/dev/null && { echo "Le port $port est pris : LPI_PORT en choisit un autre." >&2; exit 1; }
lancer
arreter

echo "départ   jusqu'à la page   processeur de la JVM   charge de la machine"
for ((i = 1; i <= fois; i++)); do
  debut=$(date +%s%N)
  lancer
  fin=$(date +%s%N)
  printf '%-8s %-17s %-22s %s\n' "$i" "$(((fin - debut) / 1000000)) ms" "$(($(processeur "$lpi") * 10)) ms" "$(cut -d' ' -f1 /proc/loadavg)"
  arreter
done | tee "$donnees/mesures"
echo "médiane : $(awk '{ print $2 }' "$donnees/mesures" | sort -n | sed -n "$(((fois + 1) / 2))p") ms sur $(nproc) cœurs"
