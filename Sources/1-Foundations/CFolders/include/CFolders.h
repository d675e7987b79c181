#ifndef NOTITIA_CFOLDERS_H
#define NOTITIA_CFOLDERS_H

/// Exchanges two names of one file system in one step; 0 when it is done, otherwise -1 and errno.
/// The call has no counterpart that Swift can see: renameat2 on Linux, renamex_np on macOS.
int notitia_exchange(const char *first, const char *second);

/// Takes the lock of an open file for this process alone, without waiting; 0 when it has it, otherwise -1 and errno.
/// Swift sees the structure `flock` in place of the function.
int notitia_lock(int handle);

#endif
