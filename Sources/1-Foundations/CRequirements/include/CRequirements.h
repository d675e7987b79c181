#ifndef NOTITIA_CREQUIREMENTS_H
#define NOTITIA_CREQUIREMENTS_H

/// Nothing is called from here: whoever links this library ends as it starts, with a message, where the system lacks what
/// the libraries of Swift need. On Linux that is /proc, which is not mounted in bare roots: without it, Swift sees no
/// arguments, and its threads end the program without a word.

#endif
