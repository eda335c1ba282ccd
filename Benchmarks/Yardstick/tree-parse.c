/* The yardstick T: CPU time of libxml2's tree parse and free of pages that are UTF-8 already.
 *
 * tree-parse FILE...    reads every page first, then parses and frees each once; prints seconds of CPU time and bytes.
 */
#include <libxml/HTMLparser.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

struct page {
    char *bytes;
    long count;
};

static double cpu_seconds(void) {
    struct timespec now;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return (double)now.tv_sec + (double)now.tv_nsec * 1e-9;
}

static struct page read_page(const char *name) {
    struct page page = {NULL, 0};
    FILE *file = fopen(name, "rb");
    if (file == NULL || fseek(file, 0, SEEK_END) != 0) {
        perror(name);
        exit(3);
    }
    page.count = ftell(file);
    rewind(file);
    page.bytes = malloc((size_t)page.count + 1);
    if (page.bytes == NULL || fread(page.bytes, 1, (size_t)page.count, file) != (size_t)page.count) {
        perror(name);
        exit(3);
    }
    fclose(file);
    return page;
}

int main(int count, char **names) {
    const int options = HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET
        | HTML_PARSE_IGNORE_ENC | XML_PARSE_HUGE;
    struct page *pages = calloc((size_t)count, sizeof *pages);
    long bytes = 0;
    for (int index = 1; index < count; index++) {
        pages[index] = read_page(names[index]);
        bytes += pages[index].count;
    }
    xmlInitParser();
    double start = cpu_seconds();
    for (int index = 1; index < count; index++) {
        htmlDocPtr tree = htmlReadMemory(pages[index].bytes, (int)pages[index].count, NULL, "utf-8", options);
        if (tree == NULL) {
            fprintf(stderr, "%s: no tree\n", names[index]);
            return 5;
        }
        xmlFreeDoc(tree);
    }
    printf("%.6f %ld\n", cpu_seconds() - start, bytes);
    return 0;
}
