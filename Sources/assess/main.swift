import ArgumentParser
import CSameBits
import Commands

same_bits_everywhere(CommandLine.unsafeArgv)
Assess.main()
