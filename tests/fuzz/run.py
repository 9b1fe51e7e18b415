#!/usr/bin/python3
"""Every fuzzer of a build for a while, as many at once as there are cores: run.py BUILD SECONDS [PARSER...]
Ends with a line each: runs, findings. What was found lies in BUILD/findings; what was learnt, in BUILD/learnt."""
import concurrent.futures
import os
import pathlib
import re
import subprocess
import sys

import seeds


def run(build, seconds, program):
    parser = program.name.removeprefix("fuzz_")
    learnt, findings = build / "learnt" / parser, build / "findings" / parser
    for folder in learnt, findings:
        folder.mkdir(parents=True, exist_ok=True)
    before = set(findings.iterdir())
    said = subprocess.run(
        [program, learnt, build / "seeds" / parser, f"-max_total_time={seconds}", f"-artifact_prefix={findings}/",
         "-print_final_stats=1", "-timeout=10", "-rss_limit_mb=2048", "-verbosity=0"],
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace", check=False)
    (build / "findings" / f"{parser}.log").write_text(said.stdout)
    runs = re.search(r"number_of_executed_units: *(\d+)", said.stdout)
    found = sorted(set(findings.iterdir()) - before)
    return parser, int(runs[1]) if runs else 0, len(found) or int(said.returncode != 0), found


def main(build, seconds, *chosen):
    build = pathlib.Path(build)
    seeds.write(build / "seeds")
    programs = [one for one in sorted((build / "fuzz").glob("fuzz_*")) if os.access(one, os.X_OK)]
    programs = [one for one in programs if not chosen or one.name.removeprefix("fuzz_") in chosen]
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as crew:
        results = list(crew.map(lambda program: run(build, int(seconds), program), programs))
    for parser, runs, findings, files in results:
        print(f"{parser:14} {runs:12} runs {findings:3} findings", *files)
    return 1 if not results or any(findings or not runs for _, runs, findings, _ in results) else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
