/**
 * Words that a speller must not take for misspelled ones, because they name a person or a place: for `generate.mjs`, which lists
 * those that look like a word of the phrases. Lower case, without accents.
 */

/** Common first names in the United States, among them Spanish ones. */
export const firstNames = `
  aaron abby abigail adam alan albert alejandro alexander alexis alice amanda amber amy andrea andrew angel angela ann anna
  anthony antonio arthur ashley austin barbara benjamin betty beverly billy bobby brandon brenda brian brittany bruce bryan
  camila carl carlos carmen carol carolyn catherine charles charlotte cheryl christa christian christina christine christopher
  consuelo cristina cynthia daniel danielle david deborah debra denise dennis diana diane diego dolores donald donna doris
  dorothy douglas dylan eduardo edward elijah elizabeth emily emma eric esperanza ethan eugene evelyn fernando frances francisco
  frank gabriel gary george gerald gloria grace gregory guadalupe hannah harold heather helen henry isabella jack jacob
  jacqueline james janet janice jason javier jean jeffrey jennifer jeremy jerry jesse jessica joan joe john johnny jonathan
  jordan jorge jose joseph joshua joyce juan judith judy julia julie justin karen katherine kathleen kathryn kayla keith kelly
  kenneth kevin kimberly kristin kristina kyle larry laura lauren lawrence linda lisa logan lori louis lucia luis luz madison
  margaret maria mariana marie marilyn mark martha mary mateo matthew megan melissa michael michelle miguel nancy natalie nathan
  nicholas nicole noah olivia pamela patricia patrick paul pedro peter philip rachel rafael ralph randy raymond rebecca ricardo
  richard robert roberto roger ronald rosa roy russell ruth ryan samantha samuel sandra santiago sara sarah scott sean sergio
  sharon shirley sofia soledad sophia stella stephanie stephen steven susan teresa terry theresa thomas timothy tyler valentina
  victoria vincent virginia walter wayne william willie zachary`;

/** Common last names in the United States, among them Spanish ones. */
export const lastNames = `
  adams aguilar alexander allen alvarado alvarez anderson andrews armstrong arnold bailey baker barnes bell bennett berry black
  booker boyd bradley brooks brown bryant burns butler campbell carpenter carroll carter castillo castro chavez chen clark cole
  coleman collins contreras cook cooper cox crawford cruz cunningham daniels daugherty davis delgado diaz dixon duncan dunn
  edwards elliott ellis evans ferguson fernandez fisher flores ford foster fox freeman freund garcia gardner garza gibson gomez
  gonzales gonzalez gordon graham grant gray green griffin gutierrez guzman hall hamilton hansen harris harrison hart hawkins
  hayes henderson henry hernandez herrera hicks hill hoffman holmes howard hudson hughes hunt hunter jackson james jenkins
  jimenez johnson johnston jones jordan kelley kelly kennedy kim king knight lane lawrence lee lewis long lopez marshall martin
  martinez mason matthews mcdonald medina mendez mendoza meyer miller mills mitchell moore morales moreno morgan morris munoz
  murphy murray myers nelson nguyen nichols olson ortiz owens palmer parker patel patterson payne pena perez perkins perry
  peters peterson phillips pierce porter powell price ramirez ramos ray reed reyes reynolds rice richards richardson riley
  rivera roberts robertson robinson rodriguez rogers romero rose ross ruiz russell ryan salazar sanchez sanders sandoval santos
  schmidt scott shaw silva simmons simpson smith snyder soto spencer stephens stevens stewart stone sullivan taylor thomas
  thompson torres tran tucker turner vargas vasquez wagner walker wallace ward warren washington watson weaver webb wells west
  white williams willis wilson wood woods wright young`;

/** The words of the names of the states and of the largest cities. */
export const placeNames = `
  alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana
  iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska
  nevada new hampshire jersey mexico york north carolina dakota ohio oklahoma oregon pennsylvania rhode island south
  tennessee texas utah vermont virginia washington west wisconsin wyoming district of columbia puerto rico guam american
  samoa virgin islands angeles chicago houston phoenix philadelphia antonio diego dallas jacksonville austin fort worth
  jose columbus charlotte indianapolis francisco seattle denver city nashville paso vegas boston detroit portland
  louisville memphis baltimore milwaukee albuquerque tucson fresno sacramento mesa atlanta springs omaha raleigh miami
  beach long oakland minneapolis bakersfield tulsa tampa arlington wichita aurora orleans cleveland anaheim henderson
  honolulu riverside santa corpus christi lexington juan stockton irvine cincinnati orlando newark saint paul pittsburgh
  greensboro durham lincoln plano anchorage gilbert madison reno chandler louis chula vista buffalo wayne lubbock toledo
  laredo irving chesapeake glendale winston salem port lucie scottsdale garland boise norfolk spokane richmond fremont
  huntington frisco tacoma clarita modesto salt lake baton rouge rochester moreno valley yonkers fayetteville worcester
  cape coral pueblo boulder aspen golden brooklyn queens bronx manhattan staten`;
