// Loaded before the C library: writes down what a program brings to the disk and which names it changes, in their order,
// to the file RECORDER_LOG. Bringing RECORDER_FAILS to the disk fails.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <limits.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

static void record(const char *what, const char *path, long size) {
  FILE *log = fopen(getenv("RECORDER_LOG"), "a");
  fprintf(log, "%s %s %ld\n", what, path, size);
  fclose(log);
}

int fsync(int handle) {
  char link[64], path[PATH_MAX];
  snprintf(link, sizeof link, "/proc/self/fd/%d", handle);
  ssize_t length = readlink(link, path, sizeof path - 1);
  path[length < 0 ? 0 : length] = 0;
  const char *fails = getenv("RECORDER_FAILS");
  if (fails && strcmp(fails, path) == 0) {
    errno = EIO;
    return -1;
  }
  struct stat status;
  fstat(handle, &status);
  record("sync", path, S_ISDIR(status.st_mode) ? 0 : (long)status.st_size);
  return ((int (*)(int))dlsym(RTLD_NEXT, "fsync"))(handle);
}

int rename(const char *from, const char *to) {
  record("name", to, 0);
  return ((int (*)(const char *, const char *))dlsym(RTLD_NEXT, "rename"))(from, to);
}

long syscall(long number, ...) {
  va_list list;
  va_start(list, number);
  long a[6];
  for (int i = 0; i < 6; i++) a[i] = va_arg(list, long);
  va_end(list);
  if (number == SYS_renameat2) record("name", (const char *)a[3], 0);
  return ((long (*)(long, ...))dlsym(RTLD_NEXT, "syscall"))(number, a[0], a[1], a[2], a[3], a[4], a[5]);
}
