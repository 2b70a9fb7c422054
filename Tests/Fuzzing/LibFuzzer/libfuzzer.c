#include "libfuzzer.h"

int LLVMFuzzerRunDriver(int *count, char ***arguments, int (*input)(const uint8_t *, size_t));
size_t LLVMFuzzerMutate(uint8_t *data, size_t size, size_t most);
size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t most, unsigned seed);

static fuzzer_input *run_input;
static fuzzer_mutation *mutate;

static int test_one_input(const uint8_t *data, size_t size) {
  run_input(data, size);
  return 0;
}

// Half of the inputs are changed by the fuzzer itself, which knows what comparisons looked for.
size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t most, unsigned seed) {
  if (seed % 2) return LLVMFuzzerMutate(data, size, most);
  return mutate(data, size, most, seed);
}

int fuzzer_run(int count, char **arguments, fuzzer_input *input, fuzzer_mutation *mutation) {
  run_input = input;
  mutate = mutation;
  return LLVMFuzzerRunDriver(&count, &arguments, test_one_input);
}
