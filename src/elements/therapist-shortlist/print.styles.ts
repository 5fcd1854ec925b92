import { css } from 'lit';

/** For paper: no colors, no surfaces, and no page break within an item. */
export const printStyles = css`
  @page {
    margin: 14mm;
  }

  body {
    margin: 0;
    color: #000;
    font-size: 10pt;
    line-height: 1.4;
  }

  h1 {
    margin: 0 0 4pt;
    font-size: 15pt;
  }

  p {
    margin: 0;
  }

  table {
    inline-size: 100%;
    margin-block: 12pt;
    border-collapse: collapse;
    table-layout: fixed;
  }

  caption {
    display: none;
  }

  tr {
    break-inside: avoid;
  }

  th,
  td {
    padding: 5pt 8pt 5pt 0;
    border-block-end: 0.5pt solid #888;
    text-align: start;
    vertical-align: top;
    overflow-wrap: anywhere;
  }

  th[scope='row'],
  thead td {
    inline-size: 20%;
  }

  .strong {
    font-weight: 600;
  }

  .aside {
    font-size: 8.5pt;
  }
`;
