// The trained model of ClaimsetSyntax, linked into the program as read-only bytes: mapped with it,
// shared between processes, nothing to install and nothing to find.
#ifndef CSYNTAXMODEL_H
#define CSYNTAXMODEL_H

extern const unsigned char claimset_syntax_model_start[];
extern const unsigned char claimset_syntax_model_end[];

/// The first byte of the model.
static inline const void *claimset_syntax_model(void) { return claimset_syntax_model_start; }

extern const unsigned char claimset_lemma_model_start[];
extern const unsigned char claimset_lemma_model_end[];

/// The first byte of the model of lemmas.
static inline const void *claimset_lemma_model(void) { return claimset_lemma_model_start; }

/// The number of bytes of the model of lemmas.
static inline long claimset_lemma_model_size(void) {
  return claimset_lemma_model_end - claimset_lemma_model_start;
}

/// The number of bytes of the model.
static inline long claimset_syntax_model_size(void) {
  return claimset_syntax_model_end - claimset_syntax_model_start;
}

#endif
