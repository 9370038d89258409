// english.model beside this file, as train-syntax wrote it. The header it is written with makes
// the build notice that it has changed.
#include "model-version.h"
  .section .rodata
  .balign 64
  .globl claimset_syntax_model_start
claimset_syntax_model_start:
  .incbin "english.model"
  .globl claimset_syntax_model_end
claimset_syntax_model_end:
  .byte 0
  .section .note.GNU-stack,"",%progbits
