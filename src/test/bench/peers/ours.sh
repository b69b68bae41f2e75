#!/bin/bash
# Our server and its Redis as a peer of the outside yardstick. Copy src/test/bench over a copy of the
# yardstick, build once (./wellness start, then stop it), and in the copy:
#   WELLNESS=/path/to/the/project PEERS="floor nchan-redis ours" ./table.sh
# Tickets open one socket and every scenario has other numbers, so seats come through a named pipe:
# the printed line sets EXTRA="--seats PIPE", and a feeder, which ends with the server, fills the pipe
# for each generator that opens it. Redis syncs every message (appendfsync always).
set -e; . "$(dirname "$0")/lib.sh"
: "${WELLNESS:?the folder of the project}"
PORT=18720; REDIS=18721; SEATS=$D/seats
need redis-server redis-server
run redis-server --port $REDIS --bind 127.0.0.1 --dir "$D" --save '' --appendonly yes --appendfsync always
wait_port $REDIS
run "$WELLNESS/wellness" start --server.port=$PORT --server.publicUrl=http://localhost:$PORT \
  --redis.url=redis://127.0.0.1:$REDIS --bench.seats=true ${SERVER_INSTANCES:+--server.instances=$SERVER_INSTANCES} \
  --limits.commandsPerTenSeconds=1000000 --limits.framesPerTenSeconds=1000000 \
  --limits.socketsPerAccount=1000 --limits.socketsPerAddress=20000 --limits.sockets=20000
wait_port $PORT
mkfifo "$SEATS"
setsid python3 - "$SEATS" $PORT "${PIDS##*,}" >>"$D/feeder.log" 2>&1 <<'FEEDER' &
import errno, glob, json, os, sys, time, urllib.request
pipe, port, server = sys.argv[1], sys.argv[2], sys.argv[3]

def numbers():
    """What the generator that reads the pipe was asked for."""
    for name in glob.glob("/proc/[0-9]*/cmdline"):
        try:
            words = open(name, "rb").read().decode().split("\0")
        except OSError:
            continue
        if words[0].endswith("wsload") and pipe in words:
            option = lambda key, otherwise: int(words[words.index(key) + 1]) if key in words else otherwise
            return {"rooms": option("--rooms", 1), "people": option("--conns", 100)}

def batch(rooms, people):
    request = urllib.request.Request(f"http://localhost:{port}/bench/seats", json.dumps({"rooms": rooms, "people": people}).encode(),
                                     {"Content-Type": "application/json", "Origin": f"http://localhost:{port}"})
    return urllib.request.urlopen(request, timeout=60).read().decode().splitlines()

def seats(rooms, people):
    """Many at once take too long for one request; person n belongs to room n modulo rooms all the same."""
    if people <= 2000 or rooms % 10 or people % rooms:
        return batch(rooms, people)
    batches, step = [batch(rooms // 10, people // 10) for _ in range(10)], rooms // 10
    return [line for i in range(0, people // 10, step) for lines in batches for line in lines[i:i + step]]

def alive():
    try:
        return open(f"/proc/{server}/stat").read().rsplit(")", 1)[1].split()[0] != "Z"
    except OSError:
        return False

while alive():
    try:
        out = os.open(pipe, os.O_WRONLY | os.O_NONBLOCK)
    except OSError as nobody:
        if nobody.errno != errno.ENXIO:
            raise
        time.sleep(0.02)
        continue
    wanted = numbers()
    if wanted:
        os.set_blocking(out, True)
        try:
            with os.fdopen(out, "w") as lines:
                lines.write("".join(line + "\n" for line in seats(**wanted)))
        except OSError as failed:
            print(wanted, failed, flush=True)
    else:
        os.close(out)
    time.sleep(0.2)
FEEDER
echo "port=$PORT adapter=$HERE/adapters/ours.conf pids=$PIDS EXTRA='--seats $SEATS'"
