"""Which disks are on another machine."""

import pytest

from quizapp.store.network import file_system, is_network, on_network

MOUNTS = r"""sysfs /sys sysfs rw 0 0
/dev/sda1 / ext4 rw,relatime 0 0
/dev/sda2 /home btrfs rw 0 0
server:/export /home/ada nfs4 rw,vers=4.2 0 0
//nas/share /mnt/class\040work cifs rw 0 0
/dev/sdb1 /mnt/class\040work/local vfat rw 0 0
tmpfs /over tmpfs rw 0 0
ada@host: /over fuse.sshfs rw 0 0
"""


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/var/lib", "ext4"),
        ("/", "ext4"),
        ("/home/bob", "btrfs"),
        ("/home/ada", "nfs4"),
        ("/home/ada/data", "nfs4"),
        ("/home/adam", "btrfs"),
        ("/mnt/class work/data", "cifs"),
        ("/mnt/class work/local", "vfat"),
        ("/over/data", "fuse.sshfs"),
    ],
)
def test_a_path_is_on_the_nearest_and_last_mount(path, kind):
    assert file_system(MOUNTS, path) == kind


def test_without_mounts_nothing_is_known():
    assert file_system("", "/home") == ""


@pytest.mark.parametrize(
    "kind", ["nfs", "nfs4", "cifs", "smb3", "smbfs", "fuse.sshfs", "9p", "afs"]
)
def test_shared_file_systems_are_on_the_network(kind):
    assert is_network(kind)


@pytest.mark.parametrize(
    "kind", ["", "ext4", "btrfs", "tmpfs", "overlay", "fuse.encfs", "nfsd4x", "apfs"]
)
def test_others_are_not(kind):
    assert not is_network(kind)


def test_a_temporary_folder_is_local(tmp_path):
    assert not on_network(tmp_path)
