#!/bin/bash
#SBATCH --job-name=gov-report
#SBATCH --array=1-4
#SBATCH --cpus-per-task=1
#SBATCH --mem=1G
#SBATCH --requeue
# Every task of the array reads its share of the input into a folder of its own:
#
#     INPUT=/data/crawl OUT=/data/records OPTIONS='--facts counts' sbatch slurm-array.sh
#
# A task that is ended and queued again goes on where it was.
set -euo pipefail
gov-report batch "$INPUT" \
  --out "$OUT/shard-$SLURM_ARRAY_TASK_ID" \
  --shard "$SLURM_ARRAY_TASK_ID/$SLURM_ARRAY_TASK_COUNT" \
  --jobs "${SLURM_CPUS_PER_TASK:-1}" \
  --quiet --resume ${OPTIONS:-}
