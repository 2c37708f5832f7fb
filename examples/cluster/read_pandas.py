"""The parts of a batch as a table with a row for each report: python3 read_pandas.py records table.csv"""
import glob
import json
import gzip
import sys

import pandas

folder, table = sys.argv[1:3]


def read_reports():
    # With --plain the parts are not packed.
    for path in sorted(glob.glob(f'{folder}/part-*.ndjson*')):
        unpack = gzip.open if path.endswith('.gz') else open
        with unpack(path, 'rt', encoding='utf-8', newline='\n') as lines:
            for line in lines:
                record = json.loads(line)
                if record['status'] == 'ok':
                    yield {'id': record['id'], 'report': record['report'], 'counts': record['counts']}


# Records are large; what is not wanted in the table should not stay in memory.
frame = pandas.json_normalize(list(read_reports()))
frame.to_csv(table, index=False)
print(f'{len(frame)} reports, {len(frame.columns)} columns')
