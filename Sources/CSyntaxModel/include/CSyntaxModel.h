// The trained models of ClaimsetSyntax, linked into the program as read-only bytes: mapped with it,
// shared between processes, nothing to install and nothing to find.
#ifndef CSYNTAXMODEL_H
#define CSYNTAXMODEL_H

extern const unsigned char claimset_words_model_start[];
extern const unsigned char claimset_words_model_end[];

/// The first byte of what is known of words.
static inline const void *claimset_words_model(void) { return claimset_words_model_start; }

/// The number of bytes of what is known of words.
static inline long claimset_words_model_size(void) {
  return claimset_words_model_end - claimset_words_model_start;
}

extern const unsigned char claimset_fast_model_start[];
extern const unsigned char claimset_fast_model_end[];

/// The first byte of the fast parser.
static inline const void *claimset_fast_model(void) { return claimset_fast_model_start; }

/// The number of bytes of the fast parser.
static inline long claimset_fast_model_size(void) {
  return claimset_fast_model_end - claimset_fast_model_start;
}

extern const unsigned char claimset_accurate_model_start[];
extern const unsigned char claimset_accurate_model_end[];

/// The first byte of what the accurate parser has besides.
static inline const void *claimset_accurate_model(void) { return claimset_accurate_model_start; }

/// The number of bytes of what the accurate parser has besides.
static inline long claimset_accurate_model_size(void) {
  return claimset_accurate_model_end - claimset_accurate_model_start;
}

#endif
