// The driver of libFuzzer, which comes with the toolchain without a header.
#ifndef LIBFUZZER_H
#define LIBFUZZER_H

#include <stddef.h>
#include <stdint.h>

// Called with each input.
typedef void fuzzer_input(const uint8_t *data, size_t size);
// Changes `data` in place, with room for `most` bytes, and gives the new size.
typedef size_t fuzzer_mutation(uint8_t *data, size_t size, size_t most, unsigned seed);

// Runs until an option or a finding ends it.
int fuzzer_run(int count, char **arguments, fuzzer_input *input, fuzzer_mutation *mutation);

#endif
