#ifndef NOTITIA_CFOLDERS_H
#define NOTITIA_CFOLDERS_H

/// Exchanges two names of one file system in one step; 0 when it is done, otherwise -1 and errno.
/// The call has no counterpart that Swift can see: renameat2 on Linux, renamex_np on macOS.
int notitia_exchange(const char *first, const char *second);

#endif
