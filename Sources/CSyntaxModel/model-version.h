// Written by train-syntax with the models, so that the build sees new ones.
#define CLAIMSET_WORDS_MODEL "48c1b1001c3e8dad"
#define CLAIMSET_FAST_MODEL "e8ab6afa98e21195"
#define CLAIMSET_ACCURATE_MODEL "6ddf6941d975abb7"
