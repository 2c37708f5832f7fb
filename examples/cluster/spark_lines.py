"""JSON lines on a Spark cluster: one record for each line, in files of the output folder.

    spark-submit spark_lines.py 'crawl/*.jsonl.gz' records --facts counts

gov-report and Node.js must be installed on every worker. Each partition starts one process, so a partition should hold
some thousand lines; a packed file is one partition until it is dealt out anew. Further words go to gov-report.
"""
import os
import shlex
import sys

from pyspark.sql import SparkSession

inputs, output, *options = sys.argv[1:]
spark = SparkSession.builder.appName('gov-report').getOrCreate()
sc = spark.sparkContext

records = (
    sc.textFile(inputs)
    .repartition(sc.defaultParallelism * 2)
    # Spark pipes with an empty environment; the shebang of gov-report looks for node on the path.
    .pipe(shlex.join(['gov-report', 'extract', '--lines', *options]), env={'PATH': os.environ['PATH']}, checkCode=True)
)
records.saveAsTextFile(output, 'org.apache.hadoop.io.compress.GzipCodec')
spark.stop()
