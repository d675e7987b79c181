#define _GNU_SOURCE
#include "CFolders.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/file.h>

#ifdef __linux__
#include <sys/syscall.h>
#include <unistd.h>
#endif

int notitia_exchange(const char *first, const char *second) {
#if defined(__APPLE__)
  return renamex_np(first, second, RENAME_SWAP);
#elif defined(__linux__) && defined(SYS_renameat2)
  const unsigned int exchange = 1u << 1;
  return (int)syscall(SYS_renameat2, AT_FDCWD, first, AT_FDCWD, second, exchange);
#else
  errno = ENOSYS;
  return -1;
#endif
}

int notitia_open_without_links(const char *path) {
#if defined(__linux__) && defined(SYS_openat2)
  struct {
    unsigned long long flags, mode, resolve;
  } how = {O_RDONLY | O_CLOEXEC | O_NONBLOCK, 0, 0x04 /* RESOLVE_NO_SYMLINKS */};
  return (int)syscall(SYS_openat2, AT_FDCWD, path, &how, sizeof(how));
#else
  errno = ENOSYS;
  return -1;
#endif
}

int notitia_lock(int handle) { return flock(handle, LOCK_EX | LOCK_NB); }
