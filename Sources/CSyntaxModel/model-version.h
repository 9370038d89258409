// Written by train-syntax with the models, so that the build sees new ones.
#define CLAIMSET_WORDS_MODEL "c9f9275790bd604a"
#define CLAIMSET_FAST_MODEL "21101ab94e7108fc"
#define CLAIMSET_ACCURATE_MODEL "fdbdffb7664832bd"
