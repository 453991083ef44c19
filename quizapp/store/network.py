"""Tells whether a folder lies on another machine, where a write-ahead log is unsafe."""

import re
import sys
from pathlib import Path

_MOUNTS = Path("/proc/mounts")
_REMOTE = 4  # DRIVE_REMOTE of GetDriveTypeW
_NETWORK = re.compile(
    r"nfs\d?|cifs|smb\d?|smbfs|smb2|afs|auristorfs|ncpfs|coda|9p|virtiofs|davfs|ceph|lustre|gpfs|beegfs"
    r"|glusterfs|ocfs2|gfs2|vboxsf|fuse\.(sshfs|davfs2?|rclone|glusterfs|s3fs|gvfsd-fuse|curlftpfs|smbnetfs)"
)


def on_network(folder: Path) -> bool:
    """Return whether the folder is on a network disk, as far as the system says."""
    if sys.platform == "win32":
        import ctypes

        return bool(ctypes.windll.kernel32.GetDriveTypeW(folder.resolve().anchor) == _REMOTE)
    return is_network(kind_of(folder))


def kind_of(folder: Path) -> str:
    """Return the kind of file system that a folder is on, "" where the system does not say."""
    try:
        mounts = _MOUNTS.read_text("utf-8", "surrogateescape")
    except OSError:
        return ""
    return file_system(mounts, str(folder.resolve()))


def is_network(kind: str) -> bool:
    """Return whether a file system of this kind is shared between machines."""
    return _NETWORK.fullmatch(kind) is not None


def file_system(mounts: str, path: str) -> str:
    """Return the kind of file system that an absolute path is on, by /proc/mounts; "" if none."""
    best, kind = -1, ""
    for line in mounts.splitlines():
        fields = line.split(" ")
        point = _unescaped(fields[1]).rstrip("/") if len(fields) > 2 else None
        if point is not None and len(point) >= best and f"{path}/".startswith(f"{point}/"):
            best, kind = len(point), fields[2]
    return kind


def _unescaped(point: str) -> str:
    return re.sub(r"\\([0-7]{3})", lambda octal: chr(int(octal[1], 8)), point)
