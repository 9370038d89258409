// Written by train-syntax with english.model, so that the build sees a new model.
#define CLAIMSET_SYNTAX_MODEL "039d65b904def69b"
