"""Looks for a text in the memory of a running process, as a thief with the rights of root would: any eight characters in a row."""
import trace_search
from canaries import Canary


def copies(pid, text):
    """The places where pieces of it are; only root may look into a protected process (src/process/process.h)."""
    wanted = Canary("a text", text)
    return trace_search.in_process(pid, [wanted]).found[wanted]
