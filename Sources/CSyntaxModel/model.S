// The models beside this file, as train-syntax wrote them. The header they are written with makes
// the build notice that they have changed.
#include "model-version.h"
  .section .rodata
  .balign 64
  .globl claimset_syntax_model_start
claimset_syntax_model_start:
  .incbin "english.model"
  .globl claimset_syntax_model_end
claimset_syntax_model_end:
  .byte 0
  .balign 64
  .globl claimset_lemma_model_start
claimset_lemma_model_start:
  .incbin "english-lemmas.model"
  .globl claimset_lemma_model_end
claimset_lemma_model_end:
  .byte 0
  .section .note.GNU-stack,"",%progbits
