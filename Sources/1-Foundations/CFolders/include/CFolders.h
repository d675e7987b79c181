#ifndef NOTITIA_CFOLDERS_H
#define NOTITIA_CFOLDERS_H

/// Exchanges two names of one file system in one step; 0 when it is done, otherwise -1 and errno.
/// The call has no counterpart that Swift can see: renameat2 on Linux, renamex_np on macOS.
int notitia_exchange(const char *first, const char *second);

/// Opens a file for reading, without waiting for a pipe, where no part of its path is a symbolic link; otherwise -1, as
/// on systems that cannot say so in one step (openat2 on Linux can).
int notitia_open_without_links(const char *path);

/// Takes the lock of an open file for this process alone, without waiting; 0 when it has it, otherwise -1 and errno.
/// Swift sees the structure `flock` in place of the function.
int notitia_lock(int handle);

#endif
