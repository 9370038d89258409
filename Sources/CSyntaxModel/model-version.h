// Written by train-syntax with the models, so that the build sees new ones.
#define CLAIMSET_WORDS_MODEL "466ffcdebe45af44"
#define CLAIMSET_FAST_MODEL "5bcd83a40c41a110"
#define CLAIMSET_ACCURATE_MODEL "a7695111e3354f18"
