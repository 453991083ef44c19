"""A small sound lesson with every kind of entry and material for every form."""

SOUND = """### Term: haff
- Id: haff
- Means: a shallow bay behind a spit of sand
- Also accept: lagoon
- Says: Behind the spit lies a shallow bay, called a [haff].
### Term: weir
- Id: weir
- Means: a low dam across a small river
### Term: eyot
- Id: eyot
- Means: a small island in the middle of a river
### Term: holm
- Id: holm
- Means: a flat meadow on the bank of a river
### Name: Arden
- Id: arden
- Type: town
- Part of: Westmark
- Is: the town where paper is made
- Also accept: Old Arden
- Never mix with: Ardena
- Paragraph: 3
### Name: Bexley
- Id: bexley
- Type: town
- Part of: Westmark
- Is: the town where salt is sold
### Name: Corvo
- Id: corvo
- Type: town
- Part of: Eastmark
- Is: the town where fish is dried
### Name: Westmark
- Id: westmark
- Type: county
- Part of: the North
- Is: the county with the oak woods
### Name: Eastmark
- Id: eastmark
- Type: county
- Is: the county with the wide beaches
### Pool: towns
- Id: towns
- Type: town
- Items: Delmar; Estoril; Farrow; Galway
### Pool: counties
- Id: counties
- Type: county
- Items: Midmark; Southmark; Highmark
### Figure: boats of Arden
- Id: boats
- Value: more than 200 boats
- Measures: the number of boats in Arden
- Kind of number: count of boats
- When: 2010
- Caution: Rafts may be among them.
### Figure: boats of Bexley
- Id: few
- Value: 48 boats
- Measures: the number of boats in Bexley
- Kind of number: count of boats
- When: 2010
- Source: Arden
- Says: In 2010 there were [48 boats] in Bexley.
### Figure: boats of Corvo
- Id: some
- Value: 90 boats
- Measures: the number of boats in Corvo
- Kind of number: count of boats
- When: 2015
### Figure: boats of Galway
- Id: many
- Value: 150 boats
- Measures: the number of boats in Galway
- Kind of number: count of boats
- When: 2015
### Figure: share of wool
- Id: wool
- Value: 30 per cent
- Measures: the share of wool in all trade
- Kind of number: share
### Figure: share of flax
- Id: flax
- Value: 45 per cent
- Measures: the share of flax in all trade
- Kind of number: share of sea trade
### Event: bridge
- Id: bridge
- When: 1990
- What: a bridge was built at Arden
- Who: Bexley
### Event: harbour
- Id: harbour
- When: May 2001
- What: the harbour was opened to ships
### Event: market
- Id: market
- When: since 2005
- What: the market is held on Sundays
### Event: flood
- Id: flood
- When: 2016
- What: the lower streets were flooded
### Event: school
- Id: school
- When: 1950
- What: the first school was founded
### Link: Arden trades
- Id: trade-a
- Group: trades
- Subject: Arden
- Relation: trades with
- Object: Delmar
### Link: Bexley trades
- Id: trade-b
- Group: trades
- Subject: Bexley
- Relation: trades with
- Object: Estoril
### Link: Corvo trades
- Id: trade-c
- Group: trades
- Subject: Corvo
- Relation: trades with
- Object: Farrow
### Cause: rain
- Id: rain
- Cause: weeks of heavy rain
- Effect: a rise of the river
### Cause: river
- Id: river
- Cause: a rise of the river
- Effect: a flood in the streets
### Cause: frost
- Id: frost
- Cause: a month of hard frost
- Effect: the end of all fishing
### Cause: fire
- Id: fire
- Cause: a spark in the mill
- Effect: the loss of the paper
### Cause: war
- Id: war
- Cause: a quarrel over the border
- Effect: a closing of the roads
### Contrast: then and now
- Id: then
- Side A: the old days
- Side B: the present
- A items: walking to work; writing letters; burning coal
- B items: driving to work; sending messages; using gas
### List: crafts
- Id: crafts
- Are: crafts of the coast
- Items: rope; sails; nets; casks
- Also accept: barrels = casks
- Complete: yes
- Not in it: bricks; glass; cheese; candles
### Quote: a warning
- Id: warning
- Words: the sea will take what is hers
- Said by: Arden
- About: the flood
- Key words: sea; hers
### Quote: a hope
- Id: hope
- Words: we shall build it higher still
- Said by: Bexley
- About: the bridge
- Key words: build; higher
### Quote: a joke
- Id: joke
- Words: even the fish moved out
- Said by: Corvo
- About: the mill
- Key words: fish
### Statement: mills
- Id: mills
- Says: The leaflet holds that mills made the coast [rich].
- False version: The leaflet holds that mills made the coast poor.
### Statement: boats
- Id: sails
- Says: The leaflet holds that boats came before roads.
- False version: The leaflet holds that boats came after roads.
### Statement: fish
- Id: fish
- Says: The leaflet holds that fish feeds half the town.
- False version: The leaflet holds that fish feeds none of the town.
### Question: reason
- Id: reason
- Ask: Why was the wall built?
- Answer: to keep out the water
- Also accept: against the water
- Wrong answers: to keep in the sheep; to mark the border; to carry the road
- Why: The water had come twice.
"""
