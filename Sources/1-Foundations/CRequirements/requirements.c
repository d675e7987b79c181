#include "CRequirements.h"

#ifdef __linux__

#include <unistd.h>

static const char message[] =
    "notitia: error: /proc is not mounted here, and the libraries of Swift cannot work without it\n"
    "   = mount it first: mount -t proc proc /proc\n";

__attribute__((constructor)) static void check_requirements(void) {
  if (access("/proc/self", F_OK) == 0) return;
  ssize_t written = write(STDERR_FILENO, message, sizeof(message) - 1);
  (void)written;
  _exit(2);
}

#else

/// A file without a declaration is no C.
typedef int nothing_is_required;

#endif
