// The models beside this file, as train-syntax wrote them. The header they are written with makes
// the build notice that they have changed.
#include "model-version.h"
  .section .rodata
  .balign 64
  .globl claimset_words_model_start
claimset_words_model_start:
  .incbin "english-words.model"
  .globl claimset_words_model_end
claimset_words_model_end:
  .byte 0
  .balign 64
  .globl claimset_fast_model_start
claimset_fast_model_start:
  .incbin "english-fast.model"
  .globl claimset_fast_model_end
claimset_fast_model_end:
  .byte 0
  .balign 64
  .globl claimset_accurate_model_start
claimset_accurate_model_start:
  .incbin "english-accurate.model"
  .globl claimset_accurate_model_end
claimset_accurate_model_end:
  .byte 0
  .section .note.GNU-stack,"",%progbits
