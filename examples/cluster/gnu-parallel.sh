#!/bin/bash
# GNU parallel on one machine or several: gnu-parallel.sh INPUT OUT [OPTION...]. Files are dealt out whole, JSON lines are
# cut into blocks of lines; further words go to gov-report. With --sshloginfile parallel does the same over machines.
set -euo pipefail
input=$1 out=$2
shift 2
mkdir -p "$out"
export out options="$*"

# Archives and loose files, many at a time to a process. A document with an error gives an error record and status 1.
read_files() {
  gov-report extract --files-from - --quiet $options > "$out/files-$1.ndjson" || [ $? -eq 1 ]
}
export -f read_files
find "$input" -type f ! -name '*.jsonl' | sort | parallel --pipe -N 20 read_files '{#}'

# JSON lines: each block goes to a process as it is; the records come out in the order of the lines.
for lines in "$input"/*.jsonl; do
  [ -e "$lines" ] || continue
  parallel --pipepart --block -2 --keep-order -a "$lines" gov-report extract --lines $options \
    > "$out/$(basename "$lines" .jsonl).ndjson"
done
