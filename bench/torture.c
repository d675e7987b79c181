// Makes a system call of a program fail: the TORTURE_AT-th of those named by TORTURE_CALL, and all after it where
// TORTURE_REST is set. Without TORTURE_AT it counts them, and writes "call number" lines to TORTURE_COUNTS in the end.
//
// LD_PRELOAD=torture.so TORTURE_CALL=write TORTURE_AT=7 TORTURE_ERRNO=28 program…
#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

enum { OPEN, READ, WRITE, FSYNC, RENAME, EXCHANGE, MKDIR, UNLINK, RMDIR, LINK, STAT, DIRECTORY, CALLS };
static const char *names[CALLS] = {"open",  "read",   "write", "fsync", "rename", "exchange",
                                   "mkdir", "unlink", "rmdir", "link",  "stat",   "directory"};
static atomic_long counts[CALLS];
static int failing = -1, number = EIO, all;
static long at;

__attribute__((constructor)) static void read_environment(void) {
  const char *call = getenv("TORTURE_CALL"), *position = getenv("TORTURE_AT"), *error = getenv("TORTURE_ERRNO");
  all = getenv("TORTURE_REST") != NULL;
  if (error) number = atoi(error);
  for (int i = 0; call && position && i < CALLS; i++)
    if (strcmp(call, names[i]) == 0) failing = i;
  if (position) at = atol(position);
}

__attribute__((destructor)) static void write_counts(void) {
  const char *path = getenv("TORTURE_COUNTS");
  FILE *file = path ? fopen(path, "w") : NULL;
  if (!file) return;
  for (int i = 0; i < CALLS; i++) fprintf(file, "%s %ld\n", names[i], counts[i]);
  fclose(file);
}

static int fails(int call) {
  long count = atomic_fetch_add(&counts[call], 1) + 1;
  if (call != failing || (all ? count < at : count != at)) return 0;
  errno = number;
  return 1;
}

#define NEXT(name, type) ((type)dlsym(RTLD_NEXT, name))

static int opened(const char *name, const char *path, int flags, mode_t mode) {
  return fails(OPEN) ? -1 : NEXT(name, int (*)(const char *, int, ...))(path, flags, mode);
}

#define OPENS(name)                                          \
  int name(const char *path, int flags, ...) {               \
    va_list list;                                            \
    va_start(list, flags);                                   \
    mode_t mode = flags & O_CREAT ? va_arg(list, mode_t) : 0; \
    va_end(list);                                            \
    return opened(#name, path, flags, mode);                 \
  }
OPENS(open)
OPENS(open64)

static int opened_at(const char *name, int folder, const char *path, int flags, mode_t mode) {
  return fails(OPEN) ? -1 : NEXT(name, int (*)(int, const char *, int, ...))(folder, path, flags, mode);
}

#define OPENS_AT(name)                                        \
  int name(int folder, const char *path, int flags, ...) {    \
    va_list list;                                             \
    va_start(list, flags);                                    \
    mode_t mode = flags & O_CREAT ? va_arg(list, mode_t) : 0; \
    va_end(list);                                             \
    return opened_at(#name, folder, path, flags, mode);       \
  }
OPENS_AT(openat)
OPENS_AT(openat64)

ssize_t read(int file, void *bytes, size_t size) {
  return fails(READ) ? -1 : NEXT("read", ssize_t(*)(int, void *, size_t))(file, bytes, size);
}

ssize_t write(int file, const void *bytes, size_t size) {
  // What a program says is not what it keeps.
  if (file > 2 && fails(WRITE)) return -1;
  return NEXT("write", ssize_t(*)(int, const void *, size_t))(file, bytes, size);
}

int fsync(int file) { return fails(FSYNC) ? -1 : NEXT("fsync", int (*)(int))(file); }

int rename(const char *from, const char *to) {
  return fails(RENAME) ? -1 : NEXT("rename", int (*)(const char *, const char *))(from, to);
}

int mkdir(const char *path, mode_t mode) {
  return fails(MKDIR) ? -1 : NEXT("mkdir", int (*)(const char *, mode_t))(path, mode);
}

int unlink(const char *path) { return fails(UNLINK) ? -1 : NEXT("unlink", int (*)(const char *))(path); }

int unlinkat(int folder, const char *path, int flags) {
  return fails(UNLINK) ? -1 : NEXT("unlinkat", int (*)(int, const char *, int))(folder, path, flags);
}

int rmdir(const char *path) { return fails(RMDIR) ? -1 : NEXT("rmdir", int (*)(const char *))(path); }

int link(const char *from, const char *to) {
  return fails(LINK) ? -1 : NEXT("link", int (*)(const char *, const char *))(from, to);
}

#define STATS(name, type)                                                                 \
  int name(const char *path, struct type *status) {                                       \
    return fails(STAT) ? -1 : NEXT(#name, int (*)(const char *, struct type *))(path, status); \
  }
STATS(stat, stat)
STATS(lstat, stat)
STATS(stat64, stat64)
STATS(lstat64, stat64)

#define STATS_AT(name, type)                                                                                   \
  int name(int folder, const char *path, struct type *status, int flags) {                                     \
    return fails(STAT) ? -1                                                                                    \
                       : NEXT(#name, int (*)(int, const char *, struct type *, int))(folder, path, status, flags); \
  }
STATS_AT(fstatat, stat)
STATS_AT(fstatat64, stat64)

DIR *opendir(const char *path) {
  return fails(DIRECTORY) ? NULL : NEXT("opendir", DIR *(*)(const char *))(path);
}

struct dirent *readdir(DIR *folder) {
  return fails(DIRECTORY) ? NULL : NEXT("readdir", struct dirent *(*)(DIR *))(folder);
}

long syscall(long what, ...) {
  va_list list;
  va_start(list, what);
  long a[6];
  for (int i = 0; i < 6; i++) a[i] = va_arg(list, long);
  va_end(list);
  if (what == SYS_renameat2 && fails(EXCHANGE)) return -1;
  return NEXT("syscall", long (*)(long, ...))(what, a[0], a[1], a[2], a[3], a[4], a[5]);
}
