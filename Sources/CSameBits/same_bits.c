// The C library has two ways to a logarithm: one for processors that multiply and add in one step, and one for all
// others. Both are right to within a unit of the last place, and now and then they differ in it. Which way is taken is
// settled before a program's first line, so the program begins anew with the way that every processor has.
#include "CSameBits.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#if defined(__x86_64__) && defined(__GLIBC__)

static const char variable[] = "GLIBC_TUNABLES";
static const char choice[] = "glibc.cpu.hwcaps=-FMA,-FMA4";

void same_bits_everywhere(char **arguments) {
  if (!__builtin_cpu_supports("fma")) return;
  const char *given = getenv(variable);
  if (given != NULL && strstr(given, "-FMA") != NULL) return;
  char settings[1024];
  int length = snprintf(settings, sizeof settings, "%s%s%s", given ? given : "", given ? ":" : "", choice);
  if (length < 0 || (size_t)length >= sizeof settings || setenv(variable, settings, 1) != 0) return;
  // Comes back only where the system does not let a program begin anew; all but the last bits are the same then.
  execv("/proc/self/exe", arguments);
}

#else

void same_bits_everywhere(char **arguments) { (void)arguments; }

#endif
