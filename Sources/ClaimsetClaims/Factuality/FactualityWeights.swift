// Data table: written by Benchmarks/quality/fit_factuality.py, fitted on the grades of UW's training part.

/// The weights of ``FactualityFeature``, in thousandths of a grade.
enum FactualityWeights {
  /// The grade of a word of which nothing is known.
  static let base = 2314
  /// What each feature adds: its name, then its weight.
  static let lines = #"""
    above adverb again 134
    above adverb ago 74
    above adverb almost -287
    above adverb already 45
    above adverb also -12
    above adverb apparently -261
    above adverb as -299
    above adverb away 47
    above adverb back -145
    above adverb clearly 165
    above adverb closely -70
    above adverb down 427
    above adverb early 150
    above adverb even -391
    above adverb far 91
    above adverb first -52
    above adverb formally -108
    above adverb here -251
    above adverb how -316
    above adverb however 23
    above adverb immediately -232
    above adverb increasingly 270
    above adverb indeed 220
    above adverb just 202
    above adverb largely 136
    above adverb late -37
    above adverb likely -717
    above adverb long 78
    above adverb low -33
    above adverb meanwhile 124
    above adverb more 380
    above adverb not 135
    above adverb now 111
    above adverb only 92
    above adverb previously 83
    above adverb publicly 193
    above adverb quickly -424
    above adverb recently 508
    above adverb separately 100
    above adverb slightly -69
    above adverb so -172
    above adverb soon 202
    above adverb still -58
    above adverb strongly 94
    above adverb then 33
    above adverb there 62
    above adverb up 302
    above adverb well 46
    above adverb when -18
    above adverb where -60
    above adverb yet -394
    above auxiliary be -7
    above auxiliary can -180
    above auxiliary could -378
    above auxiliary do -234
    above auxiliary have 25
    above auxiliary may -414
    above auxiliary might -565
    above auxiliary must -89
    above auxiliary should -81
    above auxiliary will -64
    above auxiliary would -235
    above denied yes -209
    above determiner a 66
    above determiner all 283
    above determiner an -33
    above determiner any -925
    above determiner no -566
    above determiner some 59
    above determiner that -78
    above determiner the 72
    above lemma " -146
    above lemma $ -41
    above lemma `` -408
    above lemma ability -258
    above lemma able -191
    above lemma accept -196
    above lemma accuse -391
    above lemma achieve -429
    above lemma acknowledge -89
    above lemma add 43
    above lemma addition 42
    above lemma agree 310
    above lemma agreement -224
    above lemma aim -311
    above lemma allow -130
    above lemma american -200
    above lemma and 752
    above lemma announce 88
    above lemma appear 147
    above lemma approve -93
    above lemma argue -169
    above lemma arrest -48
    above lemma arrive 85
    above lemma ask -337
    above lemma assist -561
    above lemma associate -479
    above lemma assure -28
    above lemma attack 111
    above lemma attempt -624
    above lemma attribute 119
    above lemma back -60
    above lemma base -91
    above lemma be -210
    above lemma begin 131
    above lemma believe -212
    above lemma bid -111
    above lemma block -596
    above lemma bomb 53
    above lemma boy 48
    above lemma break -209
    above lemma bring 179
    above lemma bury 366
    above lemma business 218
    above lemma buy 1
    above lemma call -148
    above lemma carry -412
    above lemma case -819
    above lemma cause -136
    above lemma cent -176
    above lemma center -295
    above lemma certain 484
    above lemma chance -223
    above lemma change 222
    above lemma charge -228
    above lemma choose -666
    above lemma cite 47
    above lemma claim 258
    above lemma clear 119
    above lemma clinic -224
    above lemma close 296
    above lemma come -96
    above lemma comment 785
    above lemma company 82
    above lemma compare 203
    above lemma complete 93
    above lemma concern -330
    above lemma condemn 74
    above lemma confirm 205
    above lemma connection -17
    above lemma consider -474
    above lemma contain 107
    above lemma continue 479
    above lemma cost 68
    above lemma cover 314
    above lemma criticize 76
    above lemma cut -253
    above lemma day 298
    above lemma decide 17
    above lemma decision 215
    above lemma declare -8
    above lemma decline -1495
    above lemma defend -21
    above lemma delay 37
    above lemma demand -685
    above lemma describe 40
    above lemma design -275
    above lemma detail 354
    above lemma die -218
    above lemma disclose 143
    above lemma do 126
    above lemma down 186
    above lemma drive -58
    above lemma drop -339
    above lemma earning 434
    above lemma ease -132
    above lemma effort -562
    above lemma embargo -193
    above lemma enable 38
    above lemma end -52
    above lemma engage 478
    above lemma ensure -71
    above lemma entitle -214
    above lemma estimate -25
    above lemma exchange 236
    above lemma expect 2
    above lemma express -130
    above lemma extend 138
    above lemma face -61
    above lemma facility -22
    above lemma fail -1461
    above lemma fall -21
    above lemma father 295
    above lemma fight -296
    above lemma file -193
    above lemma find 157
    above lemma finish 260
    above lemma flee 176
    above lemma follow 93
    above lemma force 9
    above lemma friday 209
    above lemma gain -15
    above lemma get 165
    above lemma give -133
    above lemma go -247
    above lemma group 72
    above lemma guarantee 237
    above lemma have -23
    above lemma head -53
    above lemma hear 74
    above lemma help 8
    above lemma hit 88
    above lemma hold 155
    above lemma hope -306
    above lemma hurt 12
    above lemma include 241
    above lemma increase 212
    above lemma indicate 194
    above lemma information -329
    above lemma insist -98
    above lemma intend -298
    above lemma interest -576
    above lemma invasion 206
    above lemma investigate 73
    above lemma invite -17
    above lemma issue -45
    above lemma join 143
    above lemma keep 244
    above lemma kill 65
    above lemma know 427
    above lemma launch -72
    above lemma lead -83
    above lemma leave -169
    above lemma letter 207
    above lemma life -61
    above lemma lift -325
    above lemma likely 231
    above lemma link 274
    above lemma list -146
    above lemma look -185
    above lemma lose -61
    above lemma loss 171
    above lemma maintain 158
    above lemma make -4
    above lemma man 53
    above lemma march -180
    above lemma mark 357
    above lemma mean -199
    above lemma meet 178
    above lemma month -78
    above lemma move 213
    above lemma much 69
    above lemma murder 88
    above lemma name 348
    above lemma necessary 105
    above lemma need -417
    above lemma negotiate 89
    above lemma note 146
    above lemma occur -93
    above lemma offer -252
    above lemma official 133
    above lemma one -156
    above lemma open -159
    above lemma operation 30
    above lemma opportunity 260
    above lemma oppose -930
    above lemma order 9
    above lemma own 142
    above lemma parent -4
    above lemma part -62
    above lemma pay -17
    above lemma people -231
    above lemma place 185
    above lemma plan -51
    above lemma pledge 113
    above lemma plunge -374
    above lemma post 201
    above lemma pray -491
    above lemma predict -274
    above lemma pressure -431
    above lemma prevent -771
    above lemma price 141
    above lemma problem -358
    above lemma proceed 135
    above lemma profit 225
    above lemma program 180
    above lemma promise 117
    above lemma proposal 20
    above lemma propose -610
    above lemma protest 158
    above lemma provide -571
    above lemma push -130
    above lemma put -108
    above lemma quarter -74
    above lemma question -656
    above lemma quote 148
    above lemma raise 199
    above lemma rally 327
    above lemma reach -929
    above lemma read 201
    above lemma realize 292
    above lemma reason 654
    above lemma receive 42
    above lemma reduce 51
    above lemma reflect 492
    above lemma refuse -1399
    above lemma reject -157
    above lemma related -23
    above lemma relative -326
    above lemma remain -281
    above lemma report 157
    above lemma represent 218
    above lemma require -132
    above lemma resign 120
    above lemma resource -233
    above lemma respond 164
    above lemma response 18
    above lemma responsible 1008
    above lemma result 143
    above lemma resume -11
    above lemma return 186
    above lemma right -114
    above lemma rise 45
    above lemma rule -184
    above lemma sale -143
    above lemma say 17
    above lemma schedule -10
    above lemma see -64
    above lemma seek -429
    above lemma seem -38
    above lemma sell 94
    above lemma send -47
    above lemma set 227
    above lemma share 182
    above lemma shareholder 14
    above lemma show -37
    above lemma sign -239
    above lemma site -133
    above lemma soar 166
    above lemma source 212
    above lemma speak 86
    above lemma stand 42
    above lemma start 172
    above lemma statement 325
    above lemma stay 167
    above lemma stem 125
    above lemma step -245
    above lemma stock 236
    above lemma stop -811
    above lemma strengthen -56
    above lemma strike -108
    above lemma subject -143
    above lemma subpoena 19
    above lemma suffer 141
    above lemma suggest -385
    above lemma support -417
    above lemma survive 154
    above lemma suspect -15
    above lemma suspend -291
    above lemma take -10
    above lemma talk -91
    above lemma tell 2
    above lemma tender -312
    above lemma term 5
    above lemma that -112
    above lemma think -175
    above lemma tie -23
    above lemma time 252
    above lemma toll 340
    above lemma travel 442
    above lemma trend 257
    above lemma trigger -234
    above lemma trip -370
    above lemma try -412
    above lemma turn -370
    above lemma urge -331
    above lemma use 124
    above lemma value 80
    above lemma victim -105
    above lemma violate 57
    above lemma vote 144
    above lemma wait -152
    above lemma wake 61
    above lemma want -736
    above lemma war -976
    above lemma warn 95
    above lemma warrant -296
    above lemma wave -488
    above lemma way -304
    above lemma week 106
    above lemma what -13
    above lemma willing 6
    above lemma woman 34
    above lemma work 361
    above lemma year 10
    above marker `` -26
    above marker after 165
    above marker although -243
    above marker as 125
    above marker because -366
    above marker before 401
    above marker by 153
    above marker for 377
    above marker from -326
    above marker if -679
    above marker in -18
    above marker of -183
    above marker since 263
    above marker that -85
    above marker though 161
    above marker to -319
    above marker until -229
    above marker whether -47
    above marker while -143
    above marker with 257
    above preposition about -123
    above preposition according 61
    above preposition after 172
    above preposition against -277
    above preposition among 194
    above preposition as -159
    above preposition at 6
    above preposition because 93
    above preposition between -144
    above preposition by 58
    above preposition for -215
    above preposition from 181
    above preposition in 5
    above preposition including -94
    above preposition into -230
    above preposition of 10
    above preposition on 34
    above preposition through -134
    above preposition to -104
    above preposition under 73
    above preposition with -2
    above relation acl 55
    above relation advcl 121
    above relation advmod -142
    above relation amod 298
    above relation appos 192
    above relation aux 124
    above relation cc -303
    above relation ccomp 183
    above relation compound 277
    above relation conj 199
    above relation csubj 179
    above relation fixed 99
    above relation flat 54
    above relation nmod 36
    above relation nsubj 32
    above relation obj -48
    above relation obl 72
    above relation parataxis 100
    above relation punct -52
    above relation root 155
    above relation xcomp 146
    above tag $ 215
    above tag `` 306
    above tag cc -249
    above tag cd 47
    above tag dt 73
    above tag in -160
    above tag jj -228
    above tag jjr 83
    above tag nn 8
    above tag nnp 157
    above tag nnps 185
    above tag nns 53
    above tag rb 345
    above tag rp 216
    above tag vb -73
    above tag vbd 117
    above tag vbg -31
    above tag vbn 102
    above tag vbp 35
    above tag vbz 24
    above tag wp -13
    adverb actually -691
    adverb again -97
    adverb ago 158
    adverb ahead -150
    adverb already 173
    adverb also 47
    adverb apparently -376
    adverb away -43
    adverb back -367
    adverb closely 286
    adverb currently 117
    adverb early 26
    adverb even -210
    adverb ever -301
    adverb far -249
    adverb first -252
    adverb formally -16
    adverb fully -467
    adverb further -204
    adverb heavily 229
    adverb here -109
    adverb home -128
    adverb how -374
    adverb however -61
    adverb immediately 102
    adverb in -86
    adverb just 308
    adverb largely -171
    adverb late -195
    adverb long -476
    adverb meanwhile 67
    adverb more 59
    adverb much -343
    adverb not -1371
    adverb now 175
    adverb only 103
    adverb over -198
    adverb previously 190
    adverb publicly -515
    adverb quickly -86
    adverb recently 99
    adverb so 238
    adverb soon -57
    adverb still 51
    adverb strongly 77
    adverb then 11
    adverb there 10
    adverb well 154
    adverb when -55
    adverb where 131
    adverb yet 129
    asked yes -451
    auxiliary be -32
    auxiliary can -583
    auxiliary could -1072
    auxiliary do -494
    auxiliary have 57
    auxiliary may -857
    auxiliary might -1152
    auxiliary must -589
    auxiliary should -894
    auxiliary will -50
    auxiliary would -578
    denied yes -2312
    deniedInAll yes 94
    deniedSomewhere yes -494
    determiner a 100
    determiner all -55
    determiner an 34
    determiner any -1297
    determiner no -1177
    determiner some -108
    determiner that 12
    determiner the 232
    determiner this 315
    joined yes -83
    marker `` -264
    marker about -705
    marker after 37
    marker although 143
    marker as 86
    marker at -254
    marker because 119
    marker before -50
    marker by -24
    marker for -429
    marker from -1147
    marker if -1246
    marker in -88
    marker of -628
    marker on -358
    marker once -490
    marker since 48
    marker than -318
    marker that -167
    marker though 101
    marker to -579
    marker unless -1385
    marker until -471
    marker whether -877
    marker while 144
    marker with 78
    marker without -30
    preposition about -140
    preposition after 305
    preposition against -752
    preposition as 120
    preposition at 144
    preposition because 337
    preposition before -60
    preposition by 194
    preposition despite 284
    preposition during 212
    preposition for -467
    preposition from 3
    preposition in 225
    preposition including -363
    preposition into 48
    preposition of -21
    preposition on 93
    preposition since 183
    preposition through -23
    preposition to -139
    preposition under 250
    preposition with 104
    relation acl 71
    relation advcl 106
    relation advmod -142
    relation amod 94
    relation appos 38
    relation aux 27
    relation case 234
    relation ccomp -42
    relation compound 29
    relation conj 94
    relation csubj 209
    relation nmod 199
    relation nsubj 141
    relation obj -5
    relation obl 53
    relation parataxis 102
    relation punct 58
    relation root 283
    relation xcomp -157
    tag jj 204
    tag nn -96
    tag nnp -370
    tag nns 86
    tag rb 42
    tag vb -66
    tag vbd 389
    tag vbg 179
    tag vbn 258
    tag vbp 209
    tag vbz 202
    """#
}
