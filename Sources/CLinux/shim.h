// Calls of Linux that Swift's Glibc module does not show.
#pragma once

// Forces all of the file system that the open file `descriptor` is on to the disk.
int syncfs(int descriptor);
