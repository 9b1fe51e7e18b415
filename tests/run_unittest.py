#!/usr/bin/python3
"""Runs the test_*.py files given, as unittest, and closes like Qt Test, so that everything is counted in one way.

usage: run_unittest.py TEST.py...
"""
import importlib.util
import pathlib
import sys
import unittest


class Spoken(unittest.TextTestResult):
    """One line a test function, in Qt Test's words."""

    def startTest(self, test):
        super().startTest(test)
        self.counted = getattr(self, "counted", 0) + 1

    def addSuccess(self, test):
        super().addSuccess(test)
        print(f"PASS   : {test.id()}", flush=True)


def load(path):
    path = pathlib.Path(path).resolve()
    sys.path.insert(0, str(path.parent))
    spec = importlib.util.spec_from_file_location(path.stem, path)
    module = importlib.util.module_from_spec(spec)
    sys.modules[path.stem] = module
    spec.loader.exec_module(module)
    return unittest.defaultTestLoader.loadTestsFromModule(module)


def main(paths):
    suite = unittest.TestSuite(load(path) for path in paths)
    result = unittest.TextTestRunner(stream=sys.stdout, resultclass=Spoken, verbosity=0).run(suite)
    failed = len({str(test).split(" [")[0].split(" (where")[0] for test, _ in result.failures + result.errors})
    failed += len(result.unexpectedSuccesses)
    skipped = len(result.skipped)
    passed = max(getattr(result, "counted", 0) - failed - skipped, 0)
    print(f"Totals: {passed} passed, {failed} failed, {skipped} skipped, 0 blacklisted")
    return 1 if failed or not result.testsRun else 0


sys.exit(main(sys.argv[1:]))
