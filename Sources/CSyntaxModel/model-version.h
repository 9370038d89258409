// Written by train-syntax with the models, so that the build sees a new model.
#define CLAIMSET_SYNTAX_MODEL "039d65b904def69b"
#define CLAIMSET_LEMMA_MODEL "e89f736b8826ba29"
