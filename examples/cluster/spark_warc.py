"""WARC files on a Spark cluster: the paths are dealt out, each worker reads its files itself.

    spark-submit spark_warc.py warc.paths records --facts counts

The paths, one a line, must be readable on every worker (a shared disk, or copied there before).
Further words go to gov-report.
"""
import os
import shlex
import sys

from pyspark.sql import SparkSession

listed, output, *options = sys.argv[1:]
spark = SparkSession.builder.appName('gov-report').getOrCreate()
sc = spark.sparkContext

with open(listed, encoding='utf-8') as lines:
    paths = lines.read().splitlines()
records = (
    sc.parallelize(paths, len(paths))
    # A document with an error has an error record and exit status 1: no reason to read the whole partition again.
    .pipe(
        shlex.join(['gov-report', 'extract', '--files-from', '-', '--quiet', *options]),
        env={'PATH': os.environ['PATH']},
    )
)
records.saveAsTextFile(output, 'org.apache.hadoop.io.compress.GzipCodec')
spark.stop()
