import ArgumentParser
import Commands

Assess.main()
