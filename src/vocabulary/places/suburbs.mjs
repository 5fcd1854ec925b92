/**
 * Places with many people and no ZIP code that is first of all theirs: suburbs that the Postal Service files under a larger city, parts of
 * New York that are larger than most cities, and places that everyone knows. Each has a ZIP code in its middle, as the Postal Service
 * and Census 2020 have it; its state and position are those of that code.
 */
export const suburbs = `
  Homewood 35209|Hoover 35244|Mountain Brook 35223|Vestavia Hills 35216|
  Anthem 85086|Casas Adobes 85704|Oro Valley 85737|
  Arden-Arcade 95825|Commerce 90040|East Los Angeles 90022|East Palo Alto 94303|Eastvale 92880|Foster City 94404|
  Hollywood 90028|Jurupa Valley 92509|Vernon 90058|Willowbrook 90059|
  Castle Pines 80108|Centennial 80122|Cherry Hills Village 80113|Federal Heights 80260|Greenwood Village 80111|
  Highlands Ranch 80129|Ken Caryl 80127|Lakewood 80226|Northglenn 80233|
  Aventura 33180|Davie 33328|Doral 33178|Kendall 33176|Miami Lakes 33014|Miramar 33025|Poinciana 34759|Sunrise 33351|
  Tamarac 33321|Weston 33326|
  Brookhaven 30319|Dunwoody 30338|Johns Creek 30097|Milton 30004|Sandy Springs 30328|South Fulton 30349|
  Kona 96740|Maui 96732|Waikiki 96815|
  Aspen Hill 20906|North Bethesda 20852|Wheaton 20902|
  Farmington Hills 48334|Kentwood 49508|
  Apple Valley 55124|Blaine 55449|Bloomington 55420|Brooklyn Center 55430|Brooklyn Park 55443|Coon Rapids 55433|
  Eagan 55122|Edina 55436|Fridley 55432|Golden Valley 55427|Maplewood 55109|New Hope 55428|Plymouth 55447|
  Richfield 55423|Roseville 55113|Saint Louis Park 55426|Woodbury 55125|
  Clayton 63105|Creve Coeur 63141|Kirkwood 63122|University City 63130|Webster Groves 63119|
  Enterprise 89139|Paradise 89119|Spring Valley 89147|Summerlin 89135|Sunrise Manor 89156|
  Hamilton 08619|
  Amherst 14226|Cheektowaga 14225|Greece 14626|Harlem 10027|Manhattan 10019|Queens 11367|Williamsburg 11211|
  Beavercreek 45434|Cleveland Heights 44118|Gahanna 43230|Huber Heights 45424|Kettering 45429|Parma 44129|
  Shaker Heights 44120|Upper Arlington 43221|
  Midwest City 73110|Moore 73160|
  Tigard 97223|
  Mount Lebanon 15228|
  Bartlett 38134|
  Atascocita 77346|The Woodlands 77381|
  Millcreek 84109|Taylorsville 84129|
  Dale City 22193|Tysons 22102|
  Burien 98166|SeaTac 98188|Shoreline 98133|Spokane Valley 99206|Tukwila 98168|
  Glendale 53209|Greenfield 53220|Wauwatosa 53213|West Allis 53214`;
