// The least that the work of Hugo can cost: reads each Markdown file of a folder, renders it by libcmark-gfm, and
// writes as many bytes as Hugo did.
//
// Usage: floor CONTENT OUTPUT BYTES
#include <cmark-gfm.h>
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static char *read_file(const char *path, size_t *size) {
  FILE *file = fopen(path, "rb");
  if (!file) return NULL;
  fseek(file, 0, SEEK_END);
  *size = (size_t)ftell(file);
  rewind(file);
  char *bytes = malloc(*size + 1);
  if (fread(bytes, 1, *size, file) != *size) *size = 0;
  fclose(file);
  return bytes;
}

int main(int count, char **arguments) {
  if (count != 4) return 64;
  struct dirent **names;
  int files = scandir(arguments[1], &names, NULL, alphasort);
  if (files < 3) return 1;
  // Two of the names are the folder itself and the one above it.
  size_t page = strtoull(arguments[3], NULL, 10) / (size_t)(files - 2);
  for (int index = 0; index < files; index++) {
    if (names[index]->d_name[0] == '.') continue;
    char path[4096];
    size_t size;
    snprintf(path, sizeof path, "%s/%s", arguments[1], names[index]->d_name);
    char *text = read_file(path, &size);
    char *html = cmark_markdown_to_html(text, size, CMARK_OPT_DEFAULT);
    size_t length = strlen(html);
    snprintf(path, sizeof path, "%s/%s.html", arguments[2], names[index]->d_name);
    FILE *out = fopen(path, "wb");
    if (!out) return 1;
    for (size_t written = 0; written < page; written += length)
      fwrite(html, 1, page - written < length ? page - written : length, out);
    if (fclose(out) != 0) return 1;
    free(html);
    free(text);
  }
  return 0;
}
