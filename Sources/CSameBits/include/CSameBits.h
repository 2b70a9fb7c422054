// Logarithms and powers with the same last bits on every processor.
#ifndef C_SAME_BITS_H
#define C_SAME_BITS_H

// To be called first, with the arguments of the program: it may begin anew.
void same_bits_everywhere(char **arguments);

#endif
