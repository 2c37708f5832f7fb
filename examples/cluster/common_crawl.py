"""Reports of *.gov.cn from Common Crawl: asks its columnar index, fetches only those pages, packs them as WARC files.

    pip install duckdb
    python3 common_crawl.py --crawl CC-MAIN-2024-10 --out pages
    gov-report batch pages --out records --no-prefilter

The index is read over the network by DuckDB, column by column; the pages come as byte ranges of the archive, each of
which is a gzip member and so, one behind the other, a WARC file again. `--index` and `--archive` take other places: a
copy of the index, a mirror of the archive.
"""
import argparse
import os
import time
import urllib.request

import duckdb

parser = argparse.ArgumentParser()
parser.add_argument('--crawl', required=True)
parser.add_argument('--out', required=True)
parser.add_argument('--index', default='s3://commoncrawl/cc-index/table/cc-main/warc/crawl={crawl}/subset=warc/*.parquet')
parser.add_argument('--archive', default='https://data.commoncrawl.org/')
parser.add_argument('--pages-per-file', type=int, default=2000)
options = parser.parse_args()

# Addresses do not name the subject: the site and the kind of page is all that the index can tell.
pages = duckdb.execute(
    """
    SELECT warc_filename, warc_record_offset, warc_record_length
    FROM read_parquet($index)
    WHERE (url_host_name LIKE '%.gov.cn' OR url_host_name = 'gov.cn')
      AND fetch_status = 200
      AND content_mime_detected IN ('text/html', 'application/xhtml+xml', 'text/plain', 'application/pdf')
    ORDER BY warc_filename, warc_record_offset
    """,
    {'index': options.index.format(crawl=options.crawl)},
).fetchall()


def fetch(name: str, offset: int, length: int) -> bytes:
    request = urllib.request.Request(
        options.archive + name, headers={'Range': f'bytes={offset}-{offset + length - 1}'}
    )
    for attempt in range(5):
        try:
            with urllib.request.urlopen(request, timeout=60) as answer:
                if answer.status != 206:
                    raise OSError(f'{request.full_url}: no range in the answer')
                return answer.read()
        except OSError:
            # The archive asks its readers to slow down when it is busy.
            if attempt == 4:
                raise
            time.sleep(2**attempt)
    raise AssertionError


os.makedirs(options.out, exist_ok=True)
for start in range(0, len(pages), options.pages_per_file):
    path = os.path.join(options.out, f'{options.crawl}-{start // options.pages_per_file:05d}.warc.gz')
    if os.path.exists(path):
        continue
    with open(path + '.tmp', 'wb') as file:
        for page in pages[start : start + options.pages_per_file]:
            file.write(fetch(*page))
    os.rename(path + '.tmp', path)
print(f'{len(pages)} pages')
