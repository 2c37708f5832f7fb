#!/usr/bin/env bash
# Starts a Slurm of one node in a folder, as root, beside any other: start-slurm.sh FOLDER. Prints the SLURM_CONF to use;
# the ids of the processes to end afterwards are in FOLDER/pids.
set -euo pipefail
folder=$1
host=$(hostname -s)
base=$((20000 + RANDOM % 20000))
mkdir -p "$folder"/{state,spool,log}
chmod 755 "$folder"

dd if=/dev/urandom of="$folder/munge.key" bs=1024 count=1 status=none
chmod 400 "$folder/munge.key"
cat > "$folder/slurm.conf" <<CONF
ClusterName=one
SlurmctldHost=$host(127.0.0.1)
SlurmUser=root
AuthType=auth/munge
AuthInfo=socket=$folder/munge.socket
CredType=cred/munge
SlurmctldPort=$base
SlurmdPort=$((base + 1))
SlurmctldPidFile=$folder/slurmctld.pid
SlurmdPidFile=$folder/slurmd.pid
SlurmctldLogFile=$folder/log/slurmctld
SlurmdLogFile=$folder/log/slurmd
StateSaveLocation=$folder/state
SlurmdSpoolDir=$folder/spool
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
JobAcctGatherType=jobacct_gather/none
ReturnToService=2
NodeName=$host NodeAddr=127.0.0.1 CPUs=$(nproc) RealMemory=$(awk '/^MemTotal/ { print int($2 / 1024) }' /proc/meminfo) State=UNKNOWN
PartitionName=all Nodes=ALL Default=YES MaxTime=INFINITE State=UP
CONF

export SLURM_CONF=$folder/slurm.conf
munged --force --foreground --key-file="$folder/munge.key" --socket="$folder/munge.socket" \
  --pid-file="$folder/munged.pid" --log-file="$folder/log/munged" --seed-file="$folder/munge.seed" \
  > "$folder/log/munged.out" 2>&1 &
echo $! > "$folder/pids"
until [ -S "$folder/munge.socket" ]; do kill -0 $! && sleep 0.1; done
slurmctld -D -f "$SLURM_CONF" > "$folder/log/slurmctld.out" 2>&1 &
echo $! >> "$folder/pids"
slurmd -D -f "$SLURM_CONF" -N "$host" > "$folder/log/slurmd.out" 2>&1 &
echo $! >> "$folder/pids"
for _ in $(seq 300); do
  if sinfo -h -o %T 2> /dev/null | grep -q idle; then
    echo "$SLURM_CONF"
    exit 0
  fi
  sleep 0.1
done
tail -n 5 "$folder"/log/* >&2
exit 1
